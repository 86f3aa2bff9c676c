namespace StrategyWarehouse.Etl.Readers.Layouts;

/// <summary>
/// How sure a row is, 0..1. A row that is plain has 1; each decision that a rule of thumb had to take multiplies it
/// by the factor given here.
/// </summary>
public static class Confidence
{
    // Tables
    /// <summary>The title has no code, so its column alone tells its level.</summary>
    public const decimal NoCode = 0.7m;

    /// <summary>The depth of the code and the column of the title disagree; the code was believed.</summary>
    public const decimal LevelsDisagree = 0.8m;

    /// <summary>Data were printed on a line without a title, and given to the title beside it.</summary>
    public const decimal DataFromOtherLine = 0.75m;

    /// <summary>Such data went to the title above, since the one below has its own.</summary>
    public const decimal DataFromLineBelow = 0.6m;

    /// <summary>A column of codes holds something else than the profile's codes.</summary>
    public const decimal CodeUnlikePattern = 0.8m;

    /// <summary>The status is neither a grade nor one of the known words.</summary>
    public const decimal StatusOutsideVocabulary = 0.9m;

    /// <summary>Some field stands in a cell that is merged over several rows.</summary>
    public const decimal MergedCell = 0.98m;

    /// <summary>Some field is blank, and what stands above it was taken, as the profile says.</summary>
    public const decimal FilledDown = 0.95m;

    // Wrapped text
    /// <summary>Goal and means stand where they usually do, but nothing printed marks where the row begins.</summary>
    public const decimal RowStartByPosition = 0.95m;

    /// <summary>Goal and means share a line, parted at the first bullet.</summary>
    public const decimal PartedAtBullet = 0.85m;

    /// <summary>Goal and means share a line, parted at the end of a sentence.</summary>
    public const decimal PartedAtSentence = 0.6m;

    public const decimal MeansMissing = 0.7m;

    /// <summary>Two paragraphs follow a bare status: they were taken as the next goal and means, and this row has no narrative.</summary>
    public const decimal NarrativeMissing = 0.85m;

    /// <summary>More paragraphs than a goal and its means need.</summary>
    public const decimal ExtraParagraphs = 0.8m;

    /// <summary>The code stands inside a line, after the end of a cell.</summary>
    public const decimal CodeInsideLine = 0.8m;

    /// <summary>A phrase stands where the status should, and is none of the known words.</summary>
    public const decimal UnknownStatus = 0.6m;

    /// <summary>A code without a status.</summary>
    public const decimal NoStatus = 0.5m;

    /// <summary>Only one year is printed where two are usual, or the unit was told by its shape alone.</summary>
    public const decimal UnitOrYearsByShape = 0.8m;

    // Changes of goals
    /// <summary>A row begins amid a paragraph: a code follows a complete row, and years follow the code.</summary>
    public const decimal RowAmidParagraph = 0.85m;

    /// <summary>A half begins inside a line, behind the end of a sentence.</summary>
    public const decimal HalfAfterSentence = 0.9m;

    /// <summary>A half begins inside a line, and only its year tells.</summary>
    public const decimal HalfAmidText = 0.7m;

    /// <summary>A cell goes on behind a page break; which one was told by what was left unfinished.</summary>
    public const decimal CutByPage = 0.75m;

    // Plans
    /// <summary>Another column would fit the item almost as well as the one that it was given to.</summary>
    public const decimal ColumnDoubtful = 0.7m;

    /// <summary>Another column would fit the item, but worse.</summary>
    public const decimal ColumnLikely = 0.85m;

    /// <summary>The item has no bullet, though others have.</summary>
    public const decimal NoBullet = 0.85m;

    // Goal blocks
    /// <summary>The document ends or goes on before the block's assessment came.</summary>
    public const decimal AssessmentMissing = 0.7m;

    /// <summary>The assessment says nothing of the status; its state cell was taken.</summary>
    public const decimal StatusFromState = 0.8m;

    /// <summary>A value was found in the assessment of the goal, and given to the goal's only measure.</summary>
    public const decimal ActualFromAssessment = 0.9m;

    public static decimal Of(params IEnumerable<decimal> factors) => decimal.Round(factors.Aggregate(1m, (sure, factor) => sure * factor), 3);
}
