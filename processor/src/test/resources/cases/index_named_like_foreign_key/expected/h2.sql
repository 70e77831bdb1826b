-- upgrade
create table room (
    id bigint not null,
    next_id bigint,
    beds integer,
    constraint pk_room primary key (id),
    constraint ck_beds check (beds > 0),
    constraint fk_room_next foreign key (next_id) references room (id)
);
create index fk_room_next on room (next_id);
create index ck_beds on room (beds);

-- downgrade
drop table room;
