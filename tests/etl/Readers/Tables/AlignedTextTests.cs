using StrategyWarehouse.Etl.Readers.Tables;
using StrategyWarehouse.Etl.Readers.Text;

namespace StrategyWarehouse.Etl.Tests.Readers.Tables;

public sealed class AlignedTextTests
{
    private static readonly string[] Headings = ["Tavoite", "Toimenpide", "Arviointi", "Tila", "Tavoitteet", "TA2024", "TP2024", "TP2023"];

    [Fact]
    public void CellsStandUnderTheirHeadingsWithWrapsJoinedAndHyphensUndone()
    {
        var rows = Assert.Single(Tables(
            """
            Ylhäällä oleva tavoite on vain tekstiä.
            Tavoite                             Toimenpide
            Laiturien kunnostami-               Uusitaan kansi ja kaiteet kesä- ja
            nen                                 syyskuun välisenä aikana.

                                                Linja-
                                                autot siirretään.

            Kaupungin satama on auki.
            """)).Rows;

        Assert.Equal(["Tavoite", "Toimenpide"], rows[0].Cells.Select(cell => cell.Text));
        Assert.Equal(["Laiturien kunnostaminen", "Uusitaan kansi ja kaiteet kesä- ja syyskuun välisenä aikana.\nLinja-autot siirretään."], rows[1].Cells.Select(cell => cell.Text));
        Assert.Equal(new SourceSpan(3, 7), rows[1].Span);
        Assert.Equal(2, rows.Count);
    }

    [Fact]
    public void ACellThatFillsItsColumnEndsWhereTheNextHeadingStands()
    {
        var tables = Tables(
            """
            Tavoite                        Toimenpide
            Laiturit ovat kunnossa aina nyt Kansi ja kaiteet uusitaan.
            Arviointi                                                                       Tila
            Toteutui pääosin, ja loput laiturit ehditään kunnostaa ennen talven tuloa se- Valmis
            kä varastorakennus.
            """);

        Assert.Equal(["Laiturit ovat kunnossa aina nyt", "Kansi ja kaiteet uusitaan."], tables[0].Rows[1].Cells.Select(cell => cell.Text));
        Assert.Equal(["Toteutui pääosin, ja loput laiturit ehditään kunnostaa ennen talven tuloa sekä varastorakennus.", "Valmis"], tables[1].Rows[1].Cells.Select(cell => cell.Text));
    }

    [Fact]
    public void AWideCellGoesOnInParagraphsUntilATitleOrProseComes()
    {
        var tables = Tables(
            """
            Arviointi                                                                       Tila
            Toteutui.                                                                       Valmis

            Laiturit kunnostettiin keväällä ja varasto syksyllä.

            Koivurannan Vesi Oy

            Yhtiö vastaa vedestä.
            """);

        Assert.Equal("Toteutui.\nLaiturit kunnostettiin keväällä ja varasto syksyllä.", tables[0].Rows[1].Cells[0].Text);
        Assert.Equal(new SourceSpan(2, 4), tables[0].Rows[1].Span);
    }

    [Fact]
    public void EachLineOfFiguresIsARow()
    {
        var rows = Assert.Single(Tables(
            """
            Tavoitteet                       TA2024 TP2024 TP2023
            Omavaraisuusaste, %                  yli 80 142,8  123,8
            Lainat ja vastuut, €/asukas alle 12 000   9 716   9 228
            Kattavuus                        0,8     0,9    1,0
            """)).Rows;

        Assert.Equal(["yli 80", "142,8", "123,8"], rows[1].Cells.Skip(1).Select(cell => cell.Text));
        Assert.Equal(["Lainat ja vastuut, €/asukas", "alle 12 000", "9 716", "9 228"], rows[2].Cells.Select(cell => cell.Text));
        Assert.Equal(4, rows.Count);
    }

    [Fact]
    public void ATitleOverRunningTextEndsTheTable()
    {
        var below = "Yhtiö ylläpitää satamaa ja sen laitureita, joita käyttivät vuoden aikana sekä asukkaat että vierailijat.";
        var rows = Assert.Single(Tables($"Arviointi{new string(' ', 70)}Tila\nToteutui\n\nKoivurannan Satama Oy\n{below}")).Rows;

        Assert.Equal("Toteutui", rows[1].Cell(0));
    }

    [Fact]
    public void TextWithoutALineOfHeadingsHoldsNoTable()
    {
        Assert.Empty(Tables("Tavoite\n\nTavoite on   selvä\n" + new string(' ', 5000) + "Tila"));
    }

    private static IReadOnlyList<SourceTable> Tables(string text) =>
        AlignedText.Tables([.. text.Split('\n').Select((line, index) => new TextLine(index + 1, line))], Headings.Contains);
}
