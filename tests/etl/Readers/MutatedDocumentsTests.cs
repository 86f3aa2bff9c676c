using System.Text;
using StrategyWarehouse.Etl.Readers;
using StrategyWarehouse.Etl.Readers.Text;
using StrategyWarehouse.Etl.Tests.Readers.GoalChanges;
using StrategyWarehouse.Etl.Tests.Readers.GoalPlan;
using StrategyWarehouse.Warehouse.Errors;

namespace StrategyWarehouse.Etl.Tests.Readers;

/// <summary>Whatever happens to a document, it is read with all invariants, or refused by name; nothing else escapes.</summary>
public sealed class MutatedDocumentsTests
{
    private const int Mutations = 150;

    private const string Table = "Seuranta 1-4/2023\n\n1= Alku\n 2= Jatko\n" + TestDocument.NestedHeader + "\n01. Metsä\t\t\t\t\t\t\t\n\t01.02 Koivut\t\t\t\t2 Alussa\tTaimet \"tilattu\"\tPuutarhuri\n"
        + "\t\t\tMyrsky\t\t\tPuita kaatui\tMetsuri\n\t01.03 Kuuset\t01.03.01 Lapiot\tRuoste\t\t3\tHankittu\tMetsuri\n\n12 (45)\n" + TestDocument.NestedHeader + "\n\t\t01.03.02 \"Kirveet\"\t\t\t5\t\"Teroitettu\nja viety\"\tMetsuri\n";

    private const string Text = "Tilinpäätös 2024\n\n Puisto 2024 2025 Puistot ovat siistejä ja \nturvallisia.\n\nLisätään roska-astioita ja \nvaloja.\n\nA1 Etenee \nsuunnitellus\nti\n\nAstioita on hankittu.\n\n"
        + "Lapset leikkivät \nulkona.\n\n* Rakennetaan \nkeinuja.\n* Hiekkaa\n\nB2 Viivästyy Puu on loppu \n7\nja tehdas kiinni.\n\nVesihuol\nto\n\n2024 2024 Putket kestävät. * Uusitaan\nputket.\n\nC1 Keskeytetty Esitetään siirtämistä vuodelle 2026.\n Uimala 2025 Altaat \nauki.\n\nLämmitetään vesi. D3 Toteutunut \nosittain\n\nVesi on lämmin.\n";

    private const string Flat = "Tilinpäätös 2024\n\nPalvelualue;Tavoitevuosi;Esitetty tavoitevuosi;Sitova tavoite;Keinot;Kortti;Toteutuminen;Selite;Euroa\nPuisto;2024;2025;Puut kasvavat;Istutetaan;A1;Viivästyy;\"Esitetään siirtämistä\nvuodelle 2026\";7\n"
        + ";;;Penkit kestävät;Maalataan;A2;Toteutunut;;\nSatama;;;;;;;;\n;2026 2027;;A3 Laiturit;;;Ei muutosta;Seis;12\nYhteensä;;;;;;;;19\n";

    private static readonly string[] Pieces =
        ["\t", "\n", "\r\n", "\r", "\f", "\"", "\0", "\0\0\0", ";", ",", " ", "-", "\u00AD", "\u00A0", "A1 Toteutunut ", "B2", "2024 2025 ", "0001 9999 ", "2025 Uusitaan ", "\uF0B7 ", "1.2. Katu ", "o ", "01.02 ", "9", "* ", "Toteutunut\n", "\n\n", "\uFEFF", "\u2028", "ä", "\U0001F600"];

    public static TheoryData<string, string, string> Documents => new()
    {
        { Table, "taulu.tsv", "nested-goal-table" },
        { Table, "taulu.csv", "auto" },
        { Table, "taulu.txt", "auto" },
        { Text, "teksti.txt", "wrapped-goal-text" },
        { Text, "teksti.txt", "auto" },
        { Table, "taulu.tsv", "wrapped-goal-text" },
        { Text, "teksti.csv", "nested-goal-table" },
        { Flat, "taulu.csv", "auto" },
        { GoalChangesTests.Document, "muutokset-2023-2024.txt", "goal-changes" },
        { GoalChangesTests.Document, "muutokset-2023-2024.txt", "auto" },
        { GoalPlanTests.Document, "strategia.txt", "goal-plan" },
        { Text, "teksti.txt", "goal-changes" },
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public void MutatedTextsKeepTheInvariants(string text, string name, string profile)
    {
        ReadMutated(text, name, profile, CountFor(text));
    }

    [SkippableTheory]
    [InlineData("seeds/tuusula-follow-up-2021-09.tsv")]
    [InlineData("seeds/jarvenpaa-follow-up-2021.txt")]
    [InlineData("seeds/jarvenpaa-strategy-changes-2020-2021.txt")]
    [InlineData("seeds/kauniainen-strategy-2018-2022.txt")]
    public void MutatedRealDocumentsKeepTheInvariants(string document) =>
        ReadMutated(File.ReadAllText(Repository.Shared(document)), document, "auto", count: 50);

    [Theory]
    [MemberData(nameof(Documents))]
    public void MutatedBytesNeverEscapeAsAnotherFault(string text, string name, string profile)
    {
        var random = new Random(7);
        var bytes = Encoding.UTF8.GetBytes(text);
        for (var count = CountFor(text); count > 0; count--)
        {
            var mutated = bytes[..random.Next(1, bytes.Length)];
            for (var change = random.Next(12); change > 0; change--) mutated[random.Next(mutated.Length)] = (byte)random.Next(256);
            if (Attempt(() => TestDocument.Read(mutated, name, profile)) is { } reading)
            {
                var source = string.Join('\n', TextDecoding.Lines(mutated, name, []).GroupBy(line => line.Number).Select(lines => string.Concat(lines.Select(line => line.Text))));
                ReadingInvariants.Hold(source, reading);
            }
        }
    }

    // Long documents take longer to read, and each mutation of them meets as many rules.
    private static int CountFor(string text) => text.Length < 1000 ? Mutations : Mutations / 3;

    private static void ReadMutated(string text, string name, string profile, int count)
    {
        var random = new Random(20260101);
        for (; count > 0; count--)
        {
            var mutated = Encoding.UTF8.GetBytes(Mutate(text, random));
            if (Attempt(() => TestDocument.Read(mutated, name, profile)) is { } reading)
            {
                ReadingInvariants.Hold(Encoding.UTF8.GetString(mutated), reading);
            }
        }
    }

    private static StrategyReading? Attempt(Func<StrategyReading> read)
    {
        try
        {
            return read();
        }
        catch (SourceFormatException refusal)
        {
            Assert.Matches("^[a-z_]+$", refusal.Code);
            return null;
        }
    }

    private static string Mutate(string text, Random random)
    {
        for (var change = random.Next(1, 8); change > 0; change--)
        {
            var at = random.Next(text.Length + 1);
            var length = Math.Min(random.Next(1, 40), text.Length - at);
            text = random.Next(5) switch
            {
                0 => text.Remove(at, length),
                1 => text.Insert(at, text.Substring(at, length)),
                2 => text.Remove(at, length).Insert(random.Next(text.Length - length + 1), text.Substring(at, length)),
                3 when random.Next(6) == 0 => text[..at],
                _ => text.Insert(at, Pieces[random.Next(Pieces.Length)]),
            };
            if (text.Length == 0) text = "x";
        }

        return text;
    }
}
