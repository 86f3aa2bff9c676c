namespace StrategyWarehouse.Etl.Documents;

/// <summary>Why a document, or a whole source, is not in the star.</summary>
/// <param name="Document">Name of the document; of the source where no document could be listed.</param>
/// <param name="Source">The configured source.</param>
/// <param name="Code">Stable code: no_known_profile, empty_document, unavailable ...</param>
public sealed record DocumentProblem(string Document, string Source, string Code, string Message);
