namespace StrategyWarehouse.Warehouse.Costing.Allocation;

/// <summary>What can be wrong with rules and cost centres. Users see these codes.</summary>
public static class AllocationProblemCode
{
    /// <summary>The receiver is both a product and a cost centre; it is taken for the product.</summary>
    public const string AmbiguousReceiver = "ambiguous_receiver";

    /// <summary>The cost centre has a negative total; it is allocated like a positive one.</summary>
    public const string NegativeCost = "negative_cost";

    /// <summary>The cost centre and those that it serves pass cost to each other alone; the cost stays where it arrives.</summary>
    public const string NoExit = "no_exit";

    /// <summary>All receivers of the cost centre are closed by the method; its cost stays there.</summary>
    public const string NoOpenReceiver = "no_open_receiver";

    /// <summary>Cost arrives at a cost centre that has no rule; it stays there.</summary>
    public const string NoRule = "no_rule";

    /// <summary>The configured order of step-down names what is no support centre; it has no effect.</summary>
    public const string OrderNamesNoSupport = "order_names_no_support";

    /// <summary>Every weight of the sender is a share, and together they are more than its whole cost; they are scaled down.</summary>
    public const string SharesExceedWhole = "shares_exceed_whole";

    /// <summary>The receiver is neither a product nor a cost centre; that share stays at the sender.</summary>
    public const string UnknownReceiver = "unknown_receiver";

    /// <summary>The sender is no cost centre; the rule has no effect.</summary>
    public const string UnknownSender = "unknown_sender";

    /// <summary>A weight of zero or below; the rule has no effect.</summary>
    public const string WeightNotPositive = "weight_not_positive";
}
