using System.Globalization;
using System.Text.RegularExpressions;
using StrategyWarehouse.Etl.Readers.Measures.Printed;
using StrategyWarehouse.Etl.Readers.Measures.Words;
using StrategyWarehouse.Etl.Readers.Text;
using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Etl.Readers.Measures.Phrases;

/// <summary>Parts a measure text, white space folded, into elements from left to right.</summary>
internal sealed partial class ElementScanner(string text)
{
    private readonly List<Element> _elements = [];
    private int _position;

    public IReadOnlyList<Element> Scan()
    {
        while (_position < text.Length)
        {
            if (text[_position] == ' ') _position++;
            else Add(Next());
        }

        return _elements;
    }

    private void Add(Element element)
    {
        _elements.Add(element);
        _position = element.End;
    }

    private Element Next()
    {
        if (PrintedPeriod.At(text, _position) is { } period && StartsFreely()) return new Element(ElementKind.Period, _position, period.End) { Period = period.Period };
        if (char.IsLetter(text[_position])) return OfWords();
        if (StartsNumber()) return OfNumber();
        return OfSign();
    }

    private bool StartsFreely() => _position == 0 || !char.IsLetterOrDigit(text[_position - 1]);

    private bool StartsNumber()
    {
        if (char.IsAsciiDigit(text[_position])) return true;
        var isSign = text[_position] is '-' or '+' or '\u2212' or '\u2013';
        return isSign && _position + 1 < text.Length && char.IsAsciiDigit(text[_position + 1]) && (_position == 0 || text[_position - 1] is ' ' or '(' or '=' or ':');
    }

    private Element OfNumber()
    {
        if (PrintedNumber.At(text, _position) is not { } number || IsAge(number.End) || IsOrdinal(number.End))
        {
            var print = NoNumber().Match(text, _position);
            return new Element(ElementKind.Word, _position, _position + Math.Max(1, print.Length));
        }

        var unit = PrintedUnit.At(text, number.End);
        // "3D", "24-tuntinen": the digits are a part of a word.
        if (unit is null && number.End < text.Length && (char.IsLetter(text[number.End]) || IsCompound(number.End)))
        {
            return new Element(ElementKind.Word, _position, number.End + Word().Match(text, number.End).Length);
        }

        if (RangeEnd(unit?.End ?? number.End) is { } range) return range;
        var isYear = number.IsPlain && Year4.Parse(text[_position..number.End]) is not null;
        var year = isYear ? Year4.Parse(text[_position..number.End]) : null;
        return new Element(isYear ? ElementKind.Year : ElementKind.Number, _position, isYear ? number.End : unit?.End ?? number.End)
        {
            Value = number.Value, HasSign = number.HasSign, Unit = unit, Period = year is { } known ? ReportingPeriod.OfYear(known) : null,
        };
    }

    // "20-25 %": no single value is the target.
    private Element? RangeEnd(int end)
    {
        var dash = Dash().Match(text, end);
        if (!dash.Success || PrintedNumber.At(text, dash.Index + dash.Length) is not { } second) return null;
        var unit = PrintedUnit.At(text, second.End);
        return new Element(ElementKind.Number, _position, unit?.End ?? second.End) { Unit = unit };
    }

    private bool IsCompound(int end) => end + 1 < text.Length && text[end] == '-' && char.IsLetter(text[end + 1]);

    // "2. luokan": neither the end of a sentence nor a value.
    private bool IsOrdinal(int end) => end + 2 < text.Length && text[end] == '.' && text[end + 1] == ' ' && (char.IsLower(text[end + 2]) || char.IsAsciiDigit(text[end + 2]));

    private bool IsAge(int end)
    {
        var words = WordsFrom(end, 4);
        if (words.Count > 0 && MeasureWords.AgeForms.Contains(words[0].Trim('-'))) return true;
        return words.Count > 1 && MeasureWords.AgeUnits.Contains(words[0]) && words.Skip(1).Take(2).Any(MeasureWords.AgeWords.Contains);
    }

    private Element OfWords()
    {
        var words = WordsFrom(_position, 3);
        var first = words[0];
        var end = _position + first.Length;
        if (IsBullet(first)) return new Element(ElementKind.Stop, _position, end);
        if (MeasureWords.Find(MeasureWords.OperatorsAfter, words) is { } after) return Found(ElementKind.OperatorAfter, after);
        if (MeasureWords.Find(MeasureWords.Operators, words) is { } operation) return Found(ElementKind.Operator, operation);
        if (MeasureWords.Find(MeasureWords.Changes, words) is { } change) return Found(ElementKind.Change, change);
        if (MeasureWords.Find(MeasureWords.Roles, words) is { } role) return Found(ElementKind.Role, role);
        if (MonthAt(first, end) is { } month) return month;
        if (MeasureWords.Find(MeasureWords.Frequencies, words) is { } frequency) return Found(ElementKind.NumberWord, frequency) with { Key = "", Value = 1, Unit = new PrintedUnit(frequency.Key, end, false, false, false) };
        if (MeasureWords.NumberOf(MeasureWords.Numbers, first) is { } number) return OfNumberWord(end, number);
        if (MeasureWords.NumberOf(MeasureWords.Times, first) is { } times) return OfTimes(end, times);
        if (IsPlaceholder(first)) return OfPlaceholder(end);
        return new Element(MeasureWords.Fillers.Contains(first) ? ElementKind.Filler : ElementKind.Word, _position, end)
        {
            LeadsToLevel = MeasureWords.ToWords.Contains(first), LeadsToYear = MeasureWords.YearWords.Contains(first), FollowsYear = MeasureWords.YearTrailers.Contains(first),
        };
    }

    private Element Found(ElementKind kind, (string Key, int Words) found)
    {
        var end = EndOfWords(found.Words);
        return new Element(kind, _position, end) { Key = found.Key, IsNoun = MeasureWords.Nouns.Contains(text[_position..end]) };
    }

    private Element OfNumberWord(int end, decimal number)
    {
        var unit = PrintedUnit.At(text, end);
        return new Element(ElementKind.NumberWord, _position, unit?.End ?? end) { Value = number, Unit = unit };
    }

    private Element OfTimes(int end, decimal times)
    {
        var unit = PrintedUnit.PerAt(text, end);
        return new Element(ElementKind.NumberWord, _position, unit?.End ?? end) { Value = times, Unit = unit };
    }

    private Element OfPlaceholder(int end)
    {
        var unit = PrintedUnit.At(text, end);
        return new Element(ElementKind.Placeholder, _position, unit?.End ?? end) { Unit = unit };
    }

    private Element? MonthAt(string word, int end)
    {
        if (MeasureWords.NumberOf(MeasureWords.Months, word) is not { } month || end + 5 > text.Length || text[end] != ' ') return null;
        if (Year4.Parse(text[(end + 1)..(end + 5)]) is not { } year) return null;
        return new Element(ElementKind.Period, _position, end + 5) { Period = ReportingPeriod.OfMonths(year, (int)month, year, (int)month) };
    }

    private Element OfSign()
    {
        var kind = text[_position] switch
        {
            '(' or '[' => ElementKind.Open,
            ')' or ']' => ElementKind.Close,
            ',' or ';' => ElementKind.Comma,
            ':' => ElementKind.Link,
            '=' => ElementKind.Link,
            '•' or '·' or '▪' or '!' => ElementKind.Stop,
            '_' or '?' => ElementKind.Placeholder,
            '.' => IsSentenceEnd() ? ElementKind.Stop : ElementKind.Filler,
            '>' or '<' or '≥' or '≤' => ElementKind.Operator,
            _ => ElementKind.Filler,
        };
        if (kind == ElementKind.Placeholder) return OfPlaceholder(Run().Match(text, _position) is { Success: true, Length: > 1 } run ? _position + run.Length : _position + 1);
        if (kind != ElementKind.Operator) return new Element(kind, _position, _position + 1);

        var withEquals = _position + 1 < text.Length && text[_position + 1] == '=';
        var key = text[_position] switch { '≥' => ">=", '≤' => "<=", var sign => withEquals ? $"{sign}=" : sign.ToString(CultureInfo.InvariantCulture) };
        return new Element(kind, _position, _position + (withEquals ? 2 : 1)) { Key = key };
    }

    private bool IsSentenceEnd()
    {
        if (_position + 2 >= text.Length) return true;
        if (text[_position + 1] != ' ' || char.IsLower(text[_position + 2]) || char.IsAsciiDigit(text[_position + 2])) return false;
        return _elements is not [.., var last] || !MeasureWords.Abbreviations.Contains(text[last.Start..last.End]);
    }

    // A lone "o" is how the bullet of a sub-line comes out of a PDF.
    private bool IsBullet(string word) =>
        word == "o" && _position + 2 < text.Length && text[_position + 1] == ' ' && (text[_position + 2] is '(' || char.IsUpper(text[_position + 2]) || char.IsAsciiDigit(text[_position + 2]));

    private static bool IsPlaceholder(string word) => MeasureWords.Undecided.Contains(word) || (word.Length > 1 && word.All(letter => letter is 'x' or 'X'));

    private int EndOfWords(int count)
    {
        var end = _position;
        for (var word = 0; word < count; word++) end += Word().Match(text, end).Length;
        return end;
    }

    private List<string> WordsFrom(int position, int count)
    {
        var words = new List<string>();
        while (words.Count < count && Word().Match(text, position) is { Success: true } word)
        {
            words.Add(word.Value.Trim());
            position += word.Length;
        }

        return words;
    }

    [GeneratedRegex(@"\G ?-?\p{L}[\p{L}\p{N}²³'’-]{0,200}", RegexOptions.None, 1000)]
    private static partial Regex Word();

    [GeneratedRegex(@"\G[0-9]+(?:[.,:/][0-9]+)*", RegexOptions.None, 1000)]
    private static partial Regex NoNumber();

    [GeneratedRegex(@"\G ?[-\u2013\u2014] ?(?=[0-9])", RegexOptions.None, 1000)]
    private static partial Regex Dash();

    [GeneratedRegex(@"\G[_?]+", RegexOptions.None, 1000)]
    private static partial Regex Run();
}
