-- From revision 3 to revision 1, for h2.
-- H2 commits at each change of a table, and the lock with it: let nobody else migrate meanwhile.

-- downgrade of revision 3 orders
-- loses the rows of orders
select case when exists (select 1 from "flyway_schema_history" where "version" = '3' and "success" = true and "type" <> 'DELETE' and "installed_rank" = (select max("installed_rank") from "flyway_schema_history" where "version" = '3' and "success" = true)) then 'yes' else signal('45000', 'not at revision 3') end;
drop table orders;
insert into "flyway_schema_history" ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "execution_time", "success") select coalesce(max("installed_rank"), 0) + 1, '3', 'orders', 'DELETE', 'dev.waymark.flyway.Shop$V0003__orders', -672732812, current_user(), 0, true from "flyway_schema_history" where "type" <> 'TABLE';
commit;

-- downgrade of revision 2 bio
-- loses the values of customers.bio
select case when exists (select 1 from "flyway_schema_history" where "version" = '2' and "success" = true and "type" <> 'DELETE' and "installed_rank" = (select max("installed_rank") from "flyway_schema_history" where "version" = '2' and "success" = true))
  and not exists (select 1 from "flyway_schema_history" where "version" = '3' and "success" = true and "type" <> 'DELETE' and "installed_rank" = (select max("installed_rank") from "flyway_schema_history" where "version" = '3' and "success" = true)) then 'yes' else signal('45000', 'not at revision 2') end;
alter table customers drop column bio;
insert into "flyway_schema_history" ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "execution_time", "success") select coalesce(max("installed_rank"), 0) + 1, '2', 'bio', 'DELETE', 'dev.waymark.flyway.Shop$V0002__bio', -79883158, current_user(), 0, true from "flyway_schema_history" where "type" <> 'TABLE';
commit;
