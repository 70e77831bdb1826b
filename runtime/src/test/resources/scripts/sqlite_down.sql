-- From revision 3 to revision 1, for sqlite.
-- Run it with: sqlite3 -bail <database> < <this file>

pragma foreign_keys = off;

-- downgrade of revision 3 orders
-- loses the rows of orders
begin immediate;
create temp table waymark_expects (holds integer constraint "not at revision 3" check (holds));
insert into waymark_expects select exists (select 1 from "flyway_schema_history" where "version" = '3' and "success" = true and "type" <> 'DELETE' and "installed_rank" = (select max("installed_rank") from "flyway_schema_history" where "version" = '3' and "success" = true));
drop table temp.waymark_expects;
drop table orders;
insert into "flyway_schema_history" ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "execution_time", "success") select coalesce(max("installed_rank"), 0) + 1, '3', 'orders', 'DELETE', 'dev.waymark.flyway.Shop$V0003__orders', -672732812, '', 0, true from "flyway_schema_history" where "type" <> 'TABLE';
commit;

-- downgrade of revision 2 bio
-- loses the values of customers.bio
begin immediate;
create temp table waymark_expects (holds integer constraint "not at revision 2" check (holds));
insert into waymark_expects select exists (select 1 from "flyway_schema_history" where "version" = '2' and "success" = true and "type" <> 'DELETE' and "installed_rank" = (select max("installed_rank") from "flyway_schema_history" where "version" = '2' and "success" = true))
  and not exists (select 1 from "flyway_schema_history" where "version" = '3' and "success" = true and "type" <> 'DELETE' and "installed_rank" = (select max("installed_rank") from "flyway_schema_history" where "version" = '3' and "success" = true));
drop table temp.waymark_expects;
alter table customers drop column bio;
insert into "flyway_schema_history" ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "execution_time", "success") select coalesce(max("installed_rank"), 0) + 1, '2', 'bio', 'DELETE', 'dev.waymark.flyway.Shop$V0002__bio', -79883158, '', 0, true from "flyway_schema_history" where "type" <> 'TABLE';
commit;

pragma foreign_keys = on;
