namespace StrategyWarehouse.Warehouse.Costing.Allocation.Rounding;

/// <summary>The parts of one origin's cost: whole cents, and fractions in ten-thousandths of a cent. Equal to that precision is equal.</summary>
internal sealed class CentRow
{
    /// <summary>One cent.</summary>
    public const int Cent = 10_000;

    private readonly int _center;
    private readonly long _cents;
    private readonly double[] _shares;
    private readonly long[] _whole;
    private readonly int[] _fractions;

    public CentRow(OriginCost origin, Dictionary<int, int> columnOf)
    {
        (_center, _cents) = (origin.Center, origin.Cents);
        _shares = [.. origin.Shares.Shares];
        Columns = origin.Shares.Receivers.Select(receiver => columnOf[receiver]).ToArray();
        Array.Sort(Columns, _shares);
        _whole = new long[_shares.Length];
        _fractions = new int[_shares.Length];
        IsUp = new bool[_shares.Length];
        for (var i = 0; i < _shares.Length; i++) (_whole[i], _fractions[i]) = Split(_cents * _shares[i]);
    }

    /// <summary>Receivers of this origin, ascending.</summary>
    public int[] Columns { get; }

    /// <summary>By place in <see cref="Columns"/>: the part is rounded up.</summary>
    public bool[] IsUp { get; }

    public bool CanGoUp(int place) => !IsUp[place] && _fractions[place] > 0;

    /// <param name="errors">By column, exact less rounded so far; what this row adds is added.</param>
    public void Round(long[] errors)
    {
        var places = Enumerable.Range(0, Columns.Length).Where(place => _fractions[place] > 0).ToArray();
        var missing = _cents - _whole.Sum();
        var up = (int)Math.Clamp(missing, 0, places.Length);
        // Sums of doubles are exact to a cent up to some ten billion euros; beyond, the largest part takes the difference.
        if (missing != up) _whole[Array.IndexOf(_shares, _shares.Max())] += missing - up;
        Array.Sort(places.Select(place => (-(_fractions[place] + errors[Columns[place]]), place)).ToArray(), places);
        foreach (var place in places.AsSpan(0, up)) IsUp[place] = true;
        foreach (var place in places) errors[Columns[place]] += _fractions[place] - (IsUp[place] ? Cent : 0);
    }

    public IEnumerable<RoundedCost> Parts(int[] columns) => Columns.Select((column, place) => new RoundedCost(_center, columns[column], _shares[place], _whole[place] + (IsUp[place] ? 1 : 0)));

    /// <summary>Larger costs first, then by shares; the number of the centre only between equals.</summary>
    public static int CompareWithoutLabels(CentRow one, CentRow other)
    {
        if (one._cents != other._cents) return other._cents.CompareTo(one._cents);
        for (var i = 0; i < Math.Min(one.Columns.Length, other.Columns.Length); i++)
        {
            if (one.Columns[i] != other.Columns[i]) return one.Columns[i].CompareTo(other.Columns[i]);
            var (share, otherShare) = (Math.Round(one._shares[i], 9), Math.Round(other._shares[i], 9));
            if (share != otherShare) return otherShare.CompareTo(share);
        }

        var length = one.Columns.Length.CompareTo(other.Columns.Length);
        return length != 0 ? length : one._center.CompareTo(other._center);
    }

    private static (long Whole, int Fraction) Split(double cents)
    {
        var whole = Math.Floor(cents);
        var fraction = (int)Math.Round((cents - whole) * Cent);
        return fraction == Cent ? ((long)whole + 1, 0) : ((long)whole, fraction);
    }
}
