-- From an empty database to revision 3, for mysql.
-- Run it with the client mariadb or mysql, which stops at the first error.
-- Here each change of a table commits: what fails half way has to be finished by hand.

-- Flyway's history
create table `flyway_schema_history` (
    `installed_rank` int not null,
    `version` varchar(50),
    `description` varchar(200) not null,
    `type` varchar(20) not null,
    `script` varchar(1000) not null,
    `checksum` int,
    `installed_by` varchar(100) not null,
    `installed_on` timestamp not null default current_timestamp,
    `execution_time` int not null,
    `success` bool not null,
    constraint `flyway_schema_history_pk` primary key (`installed_rank`)
);
create index `flyway_schema_history_s_idx` on `flyway_schema_history` (`success`);

-- upgrade to revision 1 customers
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
select if(not exists (select 1 from `flyway_schema_history` where `version` = '1' and `success` = true and `type` <> 'DELETE' and `installed_rank` = (select max(`installed_rank`) from `flyway_schema_history` where `version` = '1' and `success` = true)), 'yes', (select 'not at the beginning' union select 'nothing was done')) as expected;
create table customers (
    id bigint not null auto_increment,
    name varchar(50),
    constraint pk_customers primary key (id)
) engine = InnoDB;
insert into customers (name) values ('Ada');
insert into `flyway_schema_history` (`installed_rank`, `version`, `description`, `type`, `script`, `checksum`, `installed_by`, `execution_time`, `success`) select coalesce(max(`installed_rank`), 0) + 1, '1', 'customers', 'JDBC', 'dev.waymark.flyway.Shop$V0001__customers', 728508858, substring_index(user(), '@', 1), 0, true from `flyway_schema_history` where `type` <> 'TABLE';
commit;
do release_lock(@waymark_lock);

-- upgrade to revision 2 bio
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
select if(exists (select 1 from `flyway_schema_history` where `version` = '1' and `success` = true and `type` <> 'DELETE' and `installed_rank` = (select max(`installed_rank`) from `flyway_schema_history` where `version` = '1' and `success` = true))
  and not exists (select 1 from `flyway_schema_history` where `version` = '2' and `success` = true and `type` <> 'DELETE' and `installed_rank` = (select max(`installed_rank`) from `flyway_schema_history` where `version` = '2' and `success` = true)), 'yes', (select 'not at revision 1' union select 'nothing was done')) as expected;
alter table customers add column bio varchar(200);
update customers set bio = '' where bio is null;
alter table customers modify column bio varchar(200) not null;
insert into `flyway_schema_history` (`installed_rank`, `version`, `description`, `type`, `script`, `checksum`, `installed_by`, `execution_time`, `success`) select coalesce(max(`installed_rank`), 0) + 1, '2', 'bio', 'JDBC', 'dev.waymark.flyway.Shop$V0002__bio', -79883158, substring_index(user(), '@', 1), 0, true from `flyway_schema_history` where `type` <> 'TABLE';
commit;
do release_lock(@waymark_lock);

-- upgrade to revision 3 orders
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
create table orders (
    id bigint not null auto_increment,
    constraint pk_orders primary key (id)
) engine = InnoDB;
insert into `flyway_schema_history` (`installed_rank`, `version`, `description`, `type`, `script`, `checksum`, `installed_by`, `execution_time`, `success`) select coalesce(max(`installed_rank`), 0) + 1, '3', 'orders', 'JDBC', 'dev.waymark.flyway.Shop$V0003__orders', -672732812, substring_index(user(), '@', 1), 0, true from `flyway_schema_history` where `type` <> 'TABLE';
commit;
do release_lock(@waymark_lock);
