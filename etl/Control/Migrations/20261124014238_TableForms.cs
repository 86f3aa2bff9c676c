using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace StrategyWarehouse.Etl.Control.Migrations
{
    /// <inheritdoc />
    public partial class TableForms : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "DecimalSign",
                table: "reading",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Form",
                table: "reading",
                type: "TEXT",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "DecimalSign",
                table: "reading");

            migrationBuilder.DropColumn(
                name: "Form",
                table: "reading");
        }
    }
}
