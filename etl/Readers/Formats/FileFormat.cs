namespace StrategyWarehouse.Etl.Readers.Formats;

/// <summary>The formats of documents that can be read.</summary>
public enum FileFormat
{
    Text,
    Word,
    Excel,
    Html,
    Pdf,
}
