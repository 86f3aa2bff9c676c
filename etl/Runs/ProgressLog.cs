namespace StrategyWarehouse.Etl.Runs;

/// <summary>Tells a person how a run goes: one line that changes in place on a terminal, plain lines elsewhere.</summary>
public sealed class ProgressLog(TextWriter output, bool isTerminal)
{
    private readonly Lock _turn = new();
    private int _width;

    public void Begin(string step) => Write($"{step,-8} ...", isFinal: !isTerminal);

    /// <summary>How far a long step is. Shown in place on a terminal, not at all elsewhere: logs stay short.</summary>
    public void Advance(string step, int done, int total, string what)
    {
        if (isTerminal) Write($"{step,-8} {done}/{total} {what}", isFinal: false);
    }

    public void End(string step, string counts, TimeSpan taken) =>
        Write(FormattableString.Invariant($"{step,-8} {counts} ({taken.TotalSeconds:0.0} s)"), isFinal: true);

    private void Write(string line, bool isFinal)
    {
        lock (_turn)
        {
            if (isTerminal)
            {
                output.Write('\r' + line.PadRight(_width));
                _width = isFinal ? 0 : line.Length;
                if (isFinal) output.WriteLine();
            }
            else
            {
                output.WriteLine(line);
            }

            output.Flush();
        }
    }
}
