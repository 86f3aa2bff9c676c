using StrategyWarehouse.Etl.Configuration;
using StrategyWarehouse.Warehouse.Errors;

namespace StrategyWarehouse.Etl.Workspaces;

/// <summary>Writes new workspaces: an empty one for a city's own documents, and the sample city.</summary>
public static class WorkspaceTemplate
{
    private const string SamplePrefix = "sample/";

    /// <summary>Belongs to no municipality.</summary>
    private const string SampleMunicipality = "999";

    private static readonly string[] Folders = ["inbox/strategy", "profiles", "vocabulary", "reports", "data", "out"];

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
          ],

          "reports": [
            { "name": "goals", "formats": ["html"] }
          ]
        }

        """;
}
