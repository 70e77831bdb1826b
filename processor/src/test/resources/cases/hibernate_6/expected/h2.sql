-- upgrade
create sequence event_seq start with 1 increment by 50;
create table event (
    id bigint not null,
    starts_at time(6),
    line2text varchar(255),
    version integer,
    constraint pk_event primary key (id)
);

-- downgrade
drop table event;
drop sequence event_seq;
