-- upgrade
drop index ix_users_nick;
alter table users add column bio varchar(2000);
alter table users drop column active;
alter table users drop column nick;
drop table badges;

-- downgrade
create table badges (
    id bigint not null,
    user_id bigint not null,
    constraint pk_badges primary key (id),
    constraint fk_badges_user_id foreign key (user_id) references users (id)
);
alter table users add column nick varchar(50);
update users set nick = '' where nick is null;
alter table users alter column nick set not null;
alter table users add column active boolean;
update users set active = false where active is null;
alter table users alter column active set not null;
alter table users drop column bio;
create index ix_users_nick on users (nick, email);
