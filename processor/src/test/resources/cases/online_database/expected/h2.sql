-- upgrade
alter table users add column friend_id bigint;
alter table users alter column name set data type varchar(80);
update users set name = '' where name is null;
alter table users alter column name set not null;
alter table users add constraint uq_name unique (name);
create index ix_points on users (points);
alter table users add constraint fk_users_friend_id foreign key (friend_id) references users (id);

-- downgrade
alter table users drop constraint fk_users_friend_id;
drop index ix_points;
alter table users drop constraint uq_name;
alter table users alter column name drop not null;
alter table users alter column name set data type varchar(50);
alter table users drop column friend_id;
