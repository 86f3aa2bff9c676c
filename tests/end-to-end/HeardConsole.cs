using System.Text;

namespace StrategyWarehouse.EndToEnd.Tests;

/// <summary>Hears what is written to the console by the test that holds it, and by what that test starts; others that run beside it are not heard.</summary>
internal sealed class HeardConsole : IDisposable
{
    private static readonly AsyncLocal<HeardConsole?> Current = new();

    private readonly StringWriter _output = new();
    private readonly StringWriter _errors = new();

    static HeardConsole()
    {
        Console.SetOut(TextWriter.Synchronized(new Relay(Console.Out, heard => heard._output)));
        Console.SetError(TextWriter.Synchronized(new Relay(Console.Error, heard => heard._errors)));
    }

    public HeardConsole() => Current.Value = this;

    public string Output => _output.ToString();

    public string Errors => _errors.ToString();

    public void Dispose() => Current.Value = null;

    private sealed class Relay(TextWriter unheard, Func<HeardConsole, TextWriter> of) : TextWriter
    {
        public override Encoding Encoding => Encoding.UTF8;

        private TextWriter Target => Current.Value is { } heard ? of(heard) : unheard;

        public override void Write(char value) => Target.Write(value);

        public override void Write(string? value) => Target.Write(value);

        public override void Write(char[] buffer, int index, int count) => Target.Write(buffer, index, count);

        public override void Flush() => Target.Flush();
    }
}
