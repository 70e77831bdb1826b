-- From revision 3 to revision 1, for postgresql.
-- Run it with: psql -v ON_ERROR_STOP=1 -f <this file>

-- downgrade of revision 3 orders
-- loses the rows of orders
begin;
with recursive name(text) as (
    select concat('"', current_schema(), '"."', 'flyway_schema_history', '"')
), hash(i, h) as (
    select 0, 0::bigint
    union all
    select i + 1, (h * 31 + ascii(substr(text, i + 1, 1))) % 4294967296
    from hash, name where i < length(text)
)
select pg_advisory_xact_lock(77431708279161 + case when h < 2147483648 then h else h - 4294967296 end)
from hash, name where i = length(text);
do $waymark$ begin
  if not (exists (select 1 from "flyway_schema_history" where "version" = '3' and "success" = true and "type" <> 'DELETE' and "installed_rank" = (select max("installed_rank") from "flyway_schema_history" where "version" = '3' and "success" = true))) then
    raise exception 'not at revision 3';
  end if;
end $waymark$;
drop table orders;
insert into "flyway_schema_history" ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "execution_time", "success") select coalesce(max("installed_rank"), 0) + 1, '3', 'orders', 'DELETE', 'dev.waymark.flyway.Shop$V0003__orders', -672732812, current_user, 0, true from "flyway_schema_history" where "type" <> 'TABLE';
commit;

-- downgrade of revision 2 bio
-- loses the values of customers.bio
begin;
with recursive name(text) as (
    select concat('"', current_schema(), '"."', 'flyway_schema_history', '"')
), hash(i, h) as (
    select 0, 0::bigint
    union all
    select i + 1, (h * 31 + ascii(substr(text, i + 1, 1))) % 4294967296
    from hash, name where i < length(text)
)
select pg_advisory_xact_lock(77431708279161 + case when h < 2147483648 then h else h - 4294967296 end)
from hash, name where i = length(text);
do $waymark$ begin
  if not (exists (select 1 from "flyway_schema_history" where "version" = '2' and "success" = true and "type" <> 'DELETE' and "installed_rank" = (select max("installed_rank") from "flyway_schema_history" where "version" = '2' and "success" = true))
  and not exists (select 1 from "flyway_schema_history" where "version" = '3' and "success" = true and "type" <> 'DELETE' and "installed_rank" = (select max("installed_rank") from "flyway_schema_history" where "version" = '3' and "success" = true))) then
    raise exception 'not at revision 2';
  end if;
end $waymark$;
alter table customers drop column bio;
insert into "flyway_schema_history" ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "execution_time", "success") select coalesce(max("installed_rank"), 0) + 1, '2', 'bio', 'DELETE', 'dev.waymark.flyway.Shop$V0002__bio', -79883158, current_user, 0, true from "flyway_schema_history" where "type" <> 'TABLE';
commit;
