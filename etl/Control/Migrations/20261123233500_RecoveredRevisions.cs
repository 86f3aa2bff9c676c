using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace StrategyWarehouse.Etl.Control.Migrations
{
    /// <inheritdoc />
    public partial class RecoveredRevisions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "NewTargetYear",
                table: "recovered_row",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "NewMeans",
                table: "recovered_row",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "OldTargetYear",
                table: "recovered_row",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "OldMeans",
                table: "recovered_row",
                type: "TEXT",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "NewTargetYear",
                table: "recovered_row");

            migrationBuilder.DropColumn(
                name: "NewMeans",
                table: "recovered_row");

            migrationBuilder.DropColumn(
                name: "OldTargetYear",
                table: "recovered_row");

            migrationBuilder.DropColumn(
                name: "OldMeans",
                table: "recovered_row");
        }
    }
}
