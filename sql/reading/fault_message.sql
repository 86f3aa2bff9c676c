-- Grain: a macro. What is wrong with a row of a table, and what to do.
create temp macro fault_message(code, field) as case code
    when 'missing_value' then format('{} is empty. Fill it in and drop the file again.', field)
    when 'bad_number' then format('{} is no number that this file''s decimal and thousands signs explain. Correct it, or name the signs under "format" of the source.', field)
    when 'bad_month' then format('{} is no month: expected 1 to 12, 2024-09, 9/2024 or a date. Correct it and drop the file again.', field)
    when 'bad_year' then format('{} is no year from 1900 to 2100. Correct it and drop the file again; a year that no column holds can stand under "constants".', field)
    when 'unknown_scenario' then format('{} is none of actual, budget, target, forecast, nor their Finnish or Swedish names. Correct it and drop the file again.', field)
    when 'unknown_role' then format('{} is neither production nor support. Correct it, or leave it empty to have it worked out.', field)
    when 'bad_period' then format('{} is no period of whole months: expected 2021, 9/2021, 1-9/2021, 2021Q3 or 1.1.2021-30.9.2021. Correct it and drop the file again.', field)
    when 'bad_area' then format('{} is no area above 0 m2. Correct it and drop the file again; premises without an area cannot be compared.', field)
    when 'unknown_direction' then format('{} says neither up nor down. Correct it, or leave it empty where nobody knows.', field)
    when 'bad_municipality' then format('{} is no official three-digit code. Correct it and drop the file again.', field)
    when 'duplicate_row' then format('{} of this file says this already, and it stays in force. Keep one of them and drop the file again.', field)
    else code
end;
