using StrategyWarehouse.Etl.Configuration;
using StrategyWarehouse.Warehouse.Errors;

namespace StrategyWarehouse.Etl.Workspaces;

/// <summary>Writes new workspaces: an empty one for a city's own documents, and the sample city.</summary>
public static class WorkspaceTemplate
{
    private const string SamplePrefix = "sample/";

    /// <summary>Belongs to no municipality.</summary>
    private const string SampleMunicipality = "999";

    private static readonly string[] Folders = ["inbox/strategy", "inbox/ledger", "inbox/lists", "inbox/outputs", "inbox/measures", "profiles", "vocabulary", "reports", "data", "out"];

    /// <summary>An empty workspace with a commented configuration.</summary>
    /// <exception cref="ConfigurationException">The folder is a workspace already, or a file.</exception>
    public static void WriteEmpty(string folder, string? municipality)
    {
        RefuseExisting(folder);
        MakeFolders(folder);
        File.WriteAllText(Path.Combine(folder, ConfigurationFile.Name), Configuration(municipality));
    }

    /// <summary>The sample city with its documents. In an existing sample city, what a user changed stays and what is missing comes back.</summary>
    /// <exception cref="ConfigurationException">The folder is a file, or holds something else than the sample city.</exception>
    public static void WriteSample(string folder)
    {
        RefuseForSample(folder);
        MakeFolders(folder);
        var assembly = typeof(WorkspaceTemplate).Assembly;
        foreach (var resource in assembly.GetManifestResourceNames().Where(name => name.StartsWith(SamplePrefix, StringComparison.Ordinal)))
        {
            var target = Path.Combine(folder, resource[SamplePrefix.Length..]);
            if (File.Exists(target)) continue;

            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            using var source = assembly.GetManifestResourceStream(resource)!;
            using var file = File.Create(target);
            source.CopyTo(file);
        }
    }

    private static void RefuseForSample(string folder)
    {
        if (File.Exists(folder)) throw new ConfigurationException($"{folder} is a file. Name a folder for the sample city.");
        if (!Directory.Exists(folder) || !Directory.EnumerateFileSystemEntries(folder).Any()) return;
        if (File.Exists(Path.Combine(folder, ConfigurationFile.Name)) && Workspace.Open(folder).Configuration.Municipality == SampleMunicipality) return;
        throw new ConfigurationException($"{folder} holds something else than the sample city. Name a new or empty folder: `strategy-warehouse demo DIR`.");
    }

    private static void RefuseExisting(string folder)
    {
        if (File.Exists(folder)) throw new ConfigurationException($"{folder} is a file. Name a folder for the workspace.");
        if (File.Exists(Path.Combine(folder, ConfigurationFile.Name)))
        {
            throw new ConfigurationException($"{folder} is a workspace already. Run it with `strategy-warehouse run --workspace {folder}`, or name another folder.");
        }
    }

    private static void MakeFolders(string folder)
    {
        foreach (var name in Folders) Directory.CreateDirectory(Path.Combine(folder, name));
    }

    private static string Configuration(string? municipality) =>
        $$"""
        // The workspace of one city. Comments are allowed. Environment variables override values:
        // STRATEGYWAREHOUSE__TIMEZONE, STRATEGYWAREHOUSE__SOURCES__0__PATH ...
        {
          // Official three-digit code of the municipality (Järvenpää is 186).
          {{(municipality is null ? "// \"municipality\": \"186\"," : $"\"municipality\": \"{municipality}\",")}}
          "languages": ["fi"],
          "timeZone": "Europe/Helsinki",

          // How much of a document is read before it is refused; these are the defaults.
          // "limits": { "megabytes": 100, "pages": 2000, "cells": 500000, "cellCharacters": 1000000, "seconds": 120 },

          "sources": [
            {
              "name": "strategy",
              "kind": "strategy",
              // Drop strategy documents here as they are: .pdf, .docx, .xlsx, .html, .csv, .tsv, .txt.
              "path": "inbox/strategy/**",
              // "auto" picks the profile that fits each document best, and says why.
              "profile": "auto",
              // For documents that do not state their reporting period: "2021", "2021-09" or "2021-01..2021-09".
              // "period": "2021-01..2021-09",
              // Publish nothing when more than this share of a document's rows is rejected.
              "maxRejectedShare": 0.2,
              // Count the source as late this many days after the end of its newest period.
              "lateAfterDays": 180
            }
            // Tables for unit costs (.csv, .tsv, .xlsx); take the comment marks off what the city has. Delimiter, encoding and
            // decimal sign are detected; `strategy-warehouse inspect FILE` shows which column was taken for what.
            // , { "name": "ledger", "kind": "ledger", "path": "inbox/ledger/**",
            //     "columns": { "amount@actual": "Toteuma eur", "amount@budget": "Budjetti eur" },  // headers that are named otherwise
            //     "constants": { "month": 12 },                                                    // what the file lacks
            //     "overlap": "stop" }                         // two files of one month: stop, newest or add
            // , { "name": "cost-centers", "kind": "cost-centers", "path": "inbox/lists/cost-centers*" }
            // , { "name": "accounts", "kind": "accounts", "path": "inbox/lists/accounts*" }
            // , { "name": "products", "kind": "products", "path": "inbox/lists/products*" }
            // , { "name": "rules", "kind": "allocation-rules", "path": "inbox/lists/allocation-rules*" }
            // , { "name": "index", "kind": "price-index", "path": "inbox/lists/price-index*" }
            // , { "name": "targets", "kind": "unit-cost-targets", "path": "inbox/lists/unit-cost-targets*" }
            // , { "name": "outputs", "kind": "outputs", "path": "inbox/outputs/**" }
            // , { "name": "peers", "kind": "peer-values", "path": "inbox/lists/peer-values*" }
            // , { "name": "premises", "kind": "premises", "path": "inbox/lists/premises-list*" }
            // , { "name": "premises-use", "kind": "premises-use", "path": "inbox/lists/premises-use*" }
            // , { "name": "measures", "kind": "measures", "path": "inbox/measures/**" }
          ],

          // How support costs go to products: reciprocal, step-down (with "order") or direct; prices of which year real costs are in.
          // "costing": { "method": "reciprocal", "baseYear": 2024, "minimumPeers": 5 },

          "reports": [
            { "name": "goals", "formats": ["html"] }
          ]
        }

        """;
}
