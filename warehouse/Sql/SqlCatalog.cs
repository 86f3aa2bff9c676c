using System.Security.Cryptography;
using System.Text;

namespace StrategyWarehouse.Warehouse.Sql;

/// <summary>The files of sql/, as they were embedded into the build, in the order in which the star is built from them.</summary>
public sealed class SqlCatalog
{
    private static readonly Dictionary<string, string> SchemaOfFolder = new()
    {
        ["raw"] = "raw", ["staging"] = "staging", ["star"] = "star", ["trail"] = "audit", ["marts"] = "mart",
    };

    private SqlCatalog(IReadOnlyList<(string Folder, string Name, string Text)> files)
    {
        var objects = files
            .Where(file => SchemaOfFolder.ContainsKey(file.Folder))
            .Select(file => new SqlObject(SchemaOfFolder[file.Folder], file.Name, file.Text))
            .ToList();
        RawTables = objects.Where(item => item.Schema == "raw").ToList();
        Transformations = InDependencyOrder(objects.Where(item => item.Schema != "raw").ToList());
        Audits = files.Where(file => file.Folder == "audits").Select(file => SqlAudit.Parse(file.Name, file.Text)).ToList();
        Examples = files.Where(file => file.Folder == "examples").ToDictionary(file => file.Name, file => file.Text.Trim());
        Fingerprint = Hash(files.Where(file => file.Folder != "examples").Select(file => $"{file.Folder}/{file.Name}\n{file.Text}"));
        ReadingMacros = files.Where(file => file.Folder == "reading").Select(file => file.Text).ToList();
        RawFingerprint = Hash(RawTables.Select(table => table.Text).Concat(ReadingMacros));
    }

    /// <summary>Tables that staged Parquet files and vocabularies are loaded into.</summary>
    public IReadOnlyList<SqlObject> RawTables { get; }

    /// <summary>Everything that is built from the raw tables; what an object needs stands before it.</summary>
    public IReadOnlyList<SqlObject> Transformations { get; }

    public IReadOnlyList<SqlAudit> Audits { get; }

    /// <summary>Macros that read the cells of tables: numbers, months, words.</summary>
    public IReadOnlyList<string> ReadingMacros { get; }

    /// <summary>Queries for people to start from, by name.</summary>
    public IReadOnlyDictionary<string, string> Examples { get; }

    /// <summary>Changes whenever a file changes that the published content depends on.</summary>
    public string Fingerprint { get; }

    /// <summary>Changes whenever the layout of staged rows changes.</summary>
    public string RawFingerprint { get; }

    public static SqlCatalog Load()
    {
        var assembly = typeof(SqlCatalog).Assembly;
        var files = new List<(string Folder, string Name, string Text)>();
        foreach (var resource in assembly.GetManifestResourceNames().Where(name => name.StartsWith("sql/", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!, Encoding.UTF8);
            var parts = resource.Split('/');
            files.Add((parts[1], Path.GetFileNameWithoutExtension(parts[^1]), reader.ReadToEnd()));
        }

        return new SqlCatalog(files);
    }

    public SqlObject RawTable(string name) => RawTables.Single(table => table.Name == name);

    /// <summary>The transformations that need an object ("raw.goal_match"), directly or by way of others.</summary>
    public IReadOnlySet<SqlObject> Needing(string fullName)
    {
        var needed = new HashSet<string> { fullName };
        // What an object needs stands before it, so that one pass is enough.
        return Transformations.Where(item => item.References().Any(needed.Contains) && needed.Add(item.FullName)).ToHashSet();
    }

    private static List<SqlObject> InDependencyOrder(List<SqlObject> objects)
    {
        var byName = objects.ToDictionary(item => item.FullName);
        var ordered = new List<SqlObject>();
        var underWay = new List<string>();

        void Visit(SqlObject item)
        {
            if (ordered.Contains(item)) return;
            if (underWay.Contains(item.FullName))
            {
                throw new InvalidOperationException($"sql/ depends on itself: {string.Join(" -> ", underWay)} -> {item.FullName}.");
            }

            underWay.Add(item.FullName);
            foreach (var needed in item.References().Where(byName.ContainsKey)) Visit(byName[needed]);
            underWay.Remove(item.FullName);
            ordered.Add(item);
        }

        foreach (var item in objects.OrderBy(item => item.FullName, StringComparer.Ordinal)) Visit(item);
        return ordered;
    }

    private static string Hash(IEnumerable<string> texts) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', texts))));
}
