using System.Text;

namespace StrategyWarehouse.Etl.Readers.Docx;

/// <summary>A paragraph while its runs come in.</summary>
/// <param name="start">What an earlier paragraph handed on.</param>
public sealed class WordParagraph(string start)
{
    public StringBuilder Text { get; } = new(start);

    /// <summary>Paragraphs of the text boxes that are anchored in this one.</summary>
    public List<string> Boxed { get; } = [];

    /// <summary>Its end is deleted by a tracked change.</summary>
    public bool JoinsNext { get; set; }
}
