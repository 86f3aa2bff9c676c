namespace StrategyWarehouse.Etl.Readers.Measures.Phrases;

/// <summary>What a part of a measure text is to the values in it.</summary>
internal enum ElementKind
{
    /// <summary>A word of the measure itself.</summary>
    Word,

    /// <summary>A word that may stand between an operator and its number.</summary>
    Filler,

    /// <summary>"tavoite", "tilanne": says what the number is.</summary>
    Role,

    /// <summary>"vähintään", "alle".</summary>
    Operator,

    /// <summary>"tai enemmän", behind its number.</summary>
    OperatorAfter,

    /// <summary>"lisääntyy", "laskee".</summary>
    Change,

    Period,

    /// <summary>A year that could be a value: "2000 kävijää".</summary>
    Year,

    Number,

    /// <summary>"neljä", "vuosittain": a number beside an operator, else a word.</summary>
    NumberWord,

    /// <summary>"xx": a value that is not set yet.</summary>
    Placeholder,

    Open,

    Close,

    Comma,

    /// <summary>":" and "=".</summary>
    Link,

    /// <summary>The end of a sentence, or the bullet of a sub-line.</summary>
    Stop,
}
