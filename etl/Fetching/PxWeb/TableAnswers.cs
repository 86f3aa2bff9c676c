using StrategyWarehouse.Etl.Fetching.Http;
using StrategyWarehouse.Etl.Fetching.PxWeb.Selections;
using StrategyWarehouse.Warehouse.Errors;

namespace StrategyWarehouse.Etl.Fetching.PxWeb;

/// <summary>Fetches a block of a table piece by piece. A piece that the server finds too large is cut further, and so are all behind it.</summary>
internal sealed class TableAnswers(IPxWebProtocol protocol, RemoteServer server, ByteBudget budget, int mostRequests, Action<int, int> advance)
{
    private readonly List<string> _files = [];

    /// <returns>The files of the answers, in the order of the table.</returns>
    public async Task<IReadOnlyList<string>> FetchAsync(TableSelection selection, double cells, CancellationToken cancel)
    {
        var open = new Stack<TableSelection>(Pieces(selection, cells).Reverse());
        while (open.TryPop(out var piece))
        {
            Announce(open.Count + 1);
            var request = protocol.RequestFor(piece);
            var answer = await server.AskAsync(request, budget, cancel);
            if (answer.IsSuccess)
            {
                _files.Add(answer.File);
                continue;
            }

            if (!answer.MaySayTooManyCells || piece.Cells <= 1) throw server.Refused(request, answer);
            cells = Math.Ceiling(piece.Cells / 2);
            // From the end, so that the first piece comes to lie on top.
            open = new Stack<TableSelection>(open.Prepend(piece).SelectMany(item => Pieces(item, cells)).Reverse());
        }

        return _files;
    }

    private void Announce(int left)
    {
        var all = _files.Count + left;
        if (all > mostRequests)
        {
            throw new SourceFormatException("query_too_large", server.PlaceOf(protocol.Metadata), $"a query that takes {all} requests", $"at most {mostRequests}",
                "Name fewer values in \"query\" of the source; a dimension that it does not name may be asked for whole.");
        }

        if (all > 1) advance(_files.Count + 1, all);
    }

    private IEnumerable<TableSelection> Pieces(TableSelection selection, double cells) => selection.Within(cells)
        .SelectMany(piece => protocol.CanCarry(piece) || piece.Cells <= 1 ? [piece] : Pieces(piece, Math.Ceiling(piece.Cells / 2)));
}
