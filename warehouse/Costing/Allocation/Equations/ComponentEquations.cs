using MathNet.Numerics;
using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.LinearAlgebra.Double;
using MathNet.Numerics.LinearAlgebra.Double.Solvers;
using MathNet.Numerics.LinearAlgebra.Factorization;
using MathNet.Numerics.LinearAlgebra.Solvers;
using StrategyWarehouse.Warehouse.Costing.Allocation.Shares;

namespace StrategyWarehouse.Warehouse.Costing.Allocation.Equations;

/// <summary>Simultaneous equations of centres that send to each other: (I - A) Y = R, a column for each place where cost ends.</summary>
internal static class ComponentEquations
{
    /// <summary>Up to this many centres a dense factorization is quickest; it grows with the cube.</summary>
    private const int DenseLimit = 600;

    private const int MostIterations = 500;

    private const int Attempts = 4;

    private const double Tolerance = 1e-13;

    /// <param name="inside">Shares between the centres of the component, by row.</param>
    /// <param name="leaving">What leaves the component directly, by row and receiver.</param>
    /// <returns>What leaves it in the end, by row and receiver.</returns>
    public static List<Dictionary<int, double>> Solve(IReadOnlyList<List<ShareOf>> inside, IReadOnlyList<Dictionary<int, double>> leaving)
    {
        // Vectors of thousands are too short for several threads, and sums must not depend on the number of cores.
        Control.UseSingleThread();
        var receivers = leaving.SelectMany(parts => parts.Keys).Distinct().Order().ToList();
        var solved = inside.Select(_ => new Dictionary<int, double>()).ToList();
        foreach (var (receiver, column) in inside.Count <= DenseLimit ? Directly(inside, leaving, receivers) : Iteratively(inside, leaving, receivers))
        {
            for (var row = 0; row < column.Count; row++)
            {
                if (column[row] != 0) solved[row][receiver] = column[row];
            }
        }

        return solved;
    }

    private static IEnumerable<(int Receiver, Vector<double> Column)> Directly(IReadOnlyList<List<ShareOf>> inside, IReadOnlyList<Dictionary<int, double>> leaving, List<int> receivers)
    {
        var solution = Dense(inside).LU().Solve(Matrix<double>.Build.Dense(inside.Count, receivers.Count, (row, column) => leaving[row].GetValueOrDefault(receivers[column])));
        return receivers.Select((receiver, column) => (receiver, solution.Column(column)));
    }

    private static IEnumerable<(int Receiver, Vector<double> Column)> Iteratively(IReadOnlyList<List<ShareOf>> inside, IReadOnlyList<Dictionary<int, double>> leaving, List<int> receivers)
    {
        var equations = SparseMatrix.OfIndexed(inside.Count, inside.Count, Entries(inside));
        var preconditioner = new Prepared(equations);
        var factors = new Lazy<LU<double>>(() => Dense(inside).LU());
        foreach (var receiver in receivers)
        {
            var right = Vector<double>.Build.Dense(inside.Count, row => leaving[row].GetValueOrDefault(receiver));
            yield return (receiver, Iterated(equations, right, preconditioner) ?? factors.Value.Solve(right));
        }
    }

    /// <returns>Null where the iteration did not come near enough.</returns>
    private static Vector<double>? Iterated(SparseMatrix equations, Vector<double> right, Prepared preconditioner)
    {
        var result = Vector<double>.Build.Dense(right.Count);
        var (rest, enough) = (right, Tolerance * 10 * right.InfinityNorm());
        for (var attempt = 0; attempt < Attempts && rest.InfinityNorm() > enough; attempt++)
        {
            result += Nearer(equations, rest, preconditioner);
            rest = right - equations * result;
        }

        return rest.InfinityNorm() <= enough ? result : null;
    }

    private static Vector<double> Nearer(SparseMatrix equations, Vector<double> right, Prepared preconditioner)
    {
        var result = Vector<double>.Build.Dense(right.Count);
        var iterator = new Iterator<double>(new IterationCountStopCriterion<double>(MostIterations), new ResidualStopCriterion<double>(Tolerance), new FailureStopCriterion<double>());
        try
        {
            new BiCgStab().Solve(equations, right, result, iterator, preconditioner);
        }
        catch (NumericalBreakdownException)
        {
            // The iteration has come to a point from which it must begin anew; what it found so far is kept.
        }

        return result.All(double.IsFinite) ? result : Vector<double>.Build.Dense(right.Count);
    }

    private static Matrix<double> Dense(IReadOnlyList<List<ShareOf>> inside) => DenseMatrix.OfIndexed(inside.Count, inside.Count, Entries(inside));

    private static IEnumerable<(int, int, double)> Entries(IReadOnlyList<List<ShareOf>> inside)
    {
        for (var row = 0; row < inside.Count; row++)
        {
            yield return (row, row, 1);
            foreach (var (column, share) in inside[row]) yield return (row, column, -share);
        }
    }

    /// <summary>The solver prepares anew for each right side; one preparation serves all of them.</summary>
    private sealed class Prepared : IPreconditioner<double>
    {
        private readonly MILU0Preconditioner _factors = new(modified: false);

        public Prepared(SparseMatrix equations) => _factors.Initialize(equations);

        public void Initialize(Matrix<double> matrix)
        {
        }

        public void Approximate(Vector<double> rhs, Vector<double> lhs) => _factors.Approximate(rhs, lhs);
    }
}
