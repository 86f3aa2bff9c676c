using Spectre.Console;

namespace StrategyWarehouse.Etl.Commands.Output;

/// <summary>
/// Text for people: on a terminal long lines are folded to its width and what matters is coloured, elsewhere each text is one plain line.
/// Control characters of a document never reach the terminal.
/// </summary>
/// <param name="width">Null to fold nothing.</param>
public sealed class Page(IAnsiConsole console, int? width)
{
    private const int LeastText = 20;

    public static Page ForConsole()
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings());
        if (!Console.IsOutputRedirected) return new Page(console, console.Profile.Width);
        return ForFile(Console.Out);
    }

    public static Page ForFile(TextWriter output, int? width = null)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output), Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors });
        console.Profile.Width = int.MaxValue;
        return new Page(console, width);
    }

    public void Heading(string text) => Write(text, Style.Plain.Decoration(Decoration.Bold));

    public void Warning(string text, int indent = 0) => Folded(new string(' ', indent), text, new Style(Color.Yellow));

    /// <param name="isQuoted">What a document says, rather than the program: shown fainter.</param>
    public void Line(string text, int indent = 0, bool isQuoted = false) =>
        Folded(new string(' ', indent), text, isQuoted ? Style.Plain.Decoration(Decoration.Dim) : Style.Plain);

    /// <summary>A name and its value; further lines of the value stand below its first.</summary>
    public void Field(string name, string? value, int indent = 2)
    {
        if (value is not null) Folded($"{new string(' ', indent)}{name,-12} ", value, Style.Plain);
    }

    public void Blank() => console.WriteLine();

    private void Folded(string lead, string text, Style style)
    {
        var room = width is null ? int.MaxValue : Math.Max(LeastText, width.Value - lead.Length);
        foreach (var line in FoldedText.Of(text, room))
        {
            Write(lead + line, style);
            lead = new string(' ', lead.Length);
        }
    }

    private void Write(string line, Style style)
    {
        console.Write(new Text(line, style));
        console.WriteLine();
    }
}
