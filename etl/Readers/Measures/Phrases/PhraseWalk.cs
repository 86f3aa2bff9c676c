using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Etl.Readers.Measures.Phrases;

/// <summary>Walks through the elements of a text from left to right and gathers its values.</summary>
internal sealed class PhraseWalk(string text, IReadOnlyList<Element> elements)
{
    private readonly List<ValuePhrase> _found = [];
    private readonly Stack<PhraseContext> _outer = new();
    private PhraseContext _context = new();

    public IReadOnlyList<ValuePhrase> Walk()
    {
        for (var index = 0; index < elements.Count; index++) Step(index);
        return _found;
    }

    private void Step(int index)
    {
        var element = elements[index];
        switch (element.Kind)
        {
            case ElementKind.Open: Open(); break;
            case ElementKind.Close: Close(index); break;
            case ElementKind.Stop: _context = new PhraseContext { InParentheses = _context.InParentheses }; break;
            case ElementKind.Comma: Comma(element); break;
            case ElementKind.Role: Role(element); break;
            case ElementKind.Operator: Operator(element); break;
            case ElementKind.OperatorAfter when _context.HasValue: _found[^1].Operator ??= element.Key; break;
            case ElementKind.Change: Change(element); break;
            case ElementKind.Period: Period(index); break;
            case ElementKind.Year when !IsYearAValue(index): Period(index); break;
            case ElementKind.Year or ElementKind.Number: Value(element); break;
            case ElementKind.NumberWord when IsNumber(element): Value(element); break;
            case ElementKind.Placeholder when _context.Role is not null || _context.Operator is not null: Value(element); break;
            case ElementKind.Filler: _context.LeadsToLevel |= element.LeadsToLevel && _context.Change is not null; break;
            case ElementKind.Link: break;
            default: Word(element); break;
        }
    }

    private void Open()
    {
        if (_outer.Count > 8) return;
        _outer.Push(_context);
        _context = _context.Inside();
    }

    private void Close(int index)
    {
        if (!_outer.TryPop(out var outer)) return;
        var inner = _context;
        _context = outer;
        if (inner.Period is null || inner.HasValue || inner.Words is not null) return;
        TakePeriod(inner.Period, inner.EvidenceStart!.Value, index);
        _context.IsPeriodNamed = false;
    }

    private void Comma(Element comma)
    {
        if (_context.HasValue || text[comma.Start] == ';') _context = _context.NextPart();
        else if (_context.Role is null)
        {
            // "Ohjelma 2030, tavoite 80 %": the year belongs to the name.
            _context.Period = null;
            _context.Operator = null;
            _context.Change = null;
            _context.EvidenceStart = null;
            _context.RawStart = null;
        }
    }

    private void Role(Element element)
    {
        if (_context.HasValue) _context = new PhraseContext { InParentheses = _context.InParentheses };
        if (_context.IsPeriodNamed || _context.HasWordsBetween)
        {
            _context.Period = null;
            _context.EvidenceStart = null;
        }

        _context.Role = element.Key;
        _context.IsRoleInherited = false;
        _context.Operator = null;
        _context.Change = null;
        _context.RawStart = null;
        _context.Evidence(element.IsNoun ? element.End : element.Start);
    }

    private void Operator(Element element)
    {
        if (_context.HasValue) _context = _context.NextPart();
        if (_context.Role is null && _context.Change is null && _context.HasWordsBetween) _context.EvidenceStart = null;
        _context.Operator = element.Key;
        if (_context.HasWordsBetween || _context.Change is null) _context.RawStart = element.IsNoun ? null : element.Start;
        _context.Evidence(element.IsNoun ? element.End : element.Start);
    }

    private void Change(Element element)
    {
        if (_context.HasWordsBetween && _context.Role is null) _context.EvidenceStart = null;
        _context.Change = element.Key;
        _context.RawStart = element.Start;
        _context.Evidence(element.Start);
    }

    private void Period(int index)
    {
        var element = elements[index];
        _context.IsPeriodNamed = index > 0 && elements[index - 1].Kind == ElementKind.Word;
        TakePeriod(element.Period!, element.Start, index);
    }

    // A period behind a value belongs to it ("94 % vuonna 2025"), unless it leads to a value of its own ("94 %, 2019: 89 %").
    private void TakePeriod(ReportingPeriod period, int start, int index)
    {
        if (_context.HasValue && _found[^1] is { Period: null } last && !LeadsToValue(index))
        {
            last.Period = period;
            return;
        }

        _context.Period = period;
        if (_context.EvidenceStart is null) _context.Evidence(start);
    }

    private bool LeadsToValue(int index) =>
        index + 1 < elements.Count && elements[index + 1].Kind is ElementKind.Link or ElementKind.Number;

    // "vähintään 2000 kävijää" and "tavoite 2000 kävijää", but "tavoite 2025: 90 %" and "vuonna 2000".
    private bool IsYearAValue(int index)
    {
        if (index == 0) return false;
        var before = elements[index - 1];
        var isFollowed = index + 1 < elements.Count && (elements[index + 1].FollowsYear || elements[index + 1].Kind is ElementKind.Link or ElementKind.Number);
        if (isFollowed || before.LeadsToYear) return false;
        return before.Kind == ElementKind.Operator || (before.Kind is ElementKind.Role or ElementKind.Change or ElementKind.Link && elements[index].Unit?.Text is not null);
    }

    private bool IsNumber(Element element)
    {
        if (_context.HasWordsBetween || _context.HasValue) return false;
        return _context.Operator is not null || ((_context.Role == "target" || _context.Change is not null) && element.Unit?.Text is not null);
    }

    private void Value(Element element)
    {
        var isEvidenced = _context.Role is not null || _context.Operator is not null || _context.Change is not null || _context.Period is not null;
        if (isEvidenced)
        {
            _found.Add(Phrase(element));
            AfterValue();
        }
        else
        {
            Word(element);
        }
    }

    private ValuePhrase Phrase(Element element)
    {
        var start = _context.EvidenceStart ?? element.Start;
        var hasOperator = _context.Operator is not null && !_context.HasWordsBetween;
        return new ValuePhrase
        {
            Start = start,
            RawStart = _context.HasWordsBetween ? element.Start : _context.RawStart ?? element.Start,
            End = element.Kind == ElementKind.Year && element.Unit is { } unit ? unit.End : element.End,
            Value = element.Value,
            Unit = element.Unit,
            HasSign = element.HasSign,
            IsPlaceholder = element.Kind == ElementKind.Placeholder,
            Role = _context.Role,
            IsRoleInherited = _context.IsRoleInherited,
            IsAdjacent = !_context.HasWordsBetween,
            Operator = hasOperator ? _context.Operator : null,
            Change = _context.Change,
            LeadsToLevel = _context.LeadsToLevel,
            Period = _context.Period,
            Source = _context is { InParentheses: true, IsPeriodNamed: true } ? WordsText() : null,
            Label = _context.HasValue ? "" : WordsText() ?? "",
        };
    }

    private void AfterValue()
    {
        _context.HasValue = true;
        _context.Operator = null;
        _context.Change = null;
        _context.Period = null;
        _context.IsPeriodNamed = false;
        _context.LeadsToLevel = false;
        _context.EvidenceStart = null;
        _context.RawStart = null;
    }

    private string? WordsText() => _context.Words is { } words ? text[words.Start..words.End] : null;

    private void Word(Element element)
    {
        _context.HasWordsBetween = true;
        _context.Words = (_context.Words?.Start ?? element.Start, element.End);
    }
}
