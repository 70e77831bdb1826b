-- From revision 3 to revision 1, for mysql.
-- Run it with the client mariadb or mysql, which stops at the first error.
-- Here each change of a table commits: what fails half way has to be finished by hand.

-- downgrade of revision 3 orders
-- loses the rows of orders
set @waymark_lock = concat('Flyway-', (
    with recursive name(text) as (
        select concat('`', database(), '`.`', 'flyway_schema_history', '`')
    ), hash(i, h) as (
        select 0, cast(0 as decimal(20))
        union all
        select i + 1, (h * 31 + ord(substr(text, i + 1, 1))) % 4294967296
        from hash, name where i < char_length(text)
    )
    select if(h < 2147483648, h, h - 4294967296)
    from hash, name where i = char_length(text)));
select if(coalesce(get_lock(@waymark_lock, 60), 0) = 1, 'yes', (select 'somebody else is migrating' union select 'nothing was done')) as expected;
start transaction;
select if(exists (select 1 from `flyway_schema_history` where `version` = '3' and `success` = true and `type` <> 'DELETE' and `installed_rank` = (select max(`installed_rank`) from `flyway_schema_history` where `version` = '3' and `success` = true)), 'yes', (select 'not at revision 3' union select 'nothing was done')) as expected;
drop table orders;
insert into `flyway_schema_history` (`installed_rank`, `version`, `description`, `type`, `script`, `checksum`, `installed_by`, `execution_time`, `success`) select coalesce(max(`installed_rank`), 0) + 1, '3', 'orders', 'DELETE', 'dev.waymark.flyway.Shop$V0003__orders', -672732812, substring_index(user(), '@', 1), 0, true from `flyway_schema_history` where `type` <> 'TABLE';
commit;
do release_lock(@waymark_lock);

-- downgrade of revision 2 bio
-- loses the values of customers.bio
set @waymark_lock = concat('Flyway-', (
    with recursive name(text) as (
        select concat('`', database(), '`.`', 'flyway_schema_history', '`')
    ), hash(i, h) as (
        select 0, cast(0 as decimal(20))
        union all
        select i + 1, (h * 31 + ord(substr(text, i + 1, 1))) % 4294967296
        from hash, name where i < char_length(text)
    )
    select if(h < 2147483648, h, h - 4294967296)
    from hash, name where i = char_length(text)));
select if(coalesce(get_lock(@waymark_lock, 60), 0) = 1, 'yes', (select 'somebody else is migrating' union select 'nothing was done')) as expected;
start transaction;
select if(exists (select 1 from `flyway_schema_history` where `version` = '2' and `success` = true and `type` <> 'DELETE' and `installed_rank` = (select max(`installed_rank`) from `flyway_schema_history` where `version` = '2' and `success` = true))
  and not exists (select 1 from `flyway_schema_history` where `version` = '3' and `success` = true and `type` <> 'DELETE' and `installed_rank` = (select max(`installed_rank`) from `flyway_schema_history` where `version` = '3' and `success` = true)), 'yes', (select 'not at revision 2' union select 'nothing was done')) as expected;
alter table customers drop column bio;
insert into `flyway_schema_history` (`installed_rank`, `version`, `description`, `type`, `script`, `checksum`, `installed_by`, `execution_time`, `success`) select coalesce(max(`installed_rank`), 0) + 1, '2', 'bio', 'DELETE', 'dev.waymark.flyway.Shop$V0002__bio', -79883158, substring_index(user(), '@', 1), 0, true from `flyway_schema_history` where `type` <> 'TABLE';
commit;
do release_lock(@waymark_lock);
