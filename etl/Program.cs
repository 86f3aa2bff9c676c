using StrategyWarehouse.Etl.Commands;

return await CommandLine.InvokeAsync(args);
