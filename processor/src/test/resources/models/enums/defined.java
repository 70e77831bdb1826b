enum State { OPEN, CLOSED }
@Entity class Ticket { @Id Long id; @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(255)") State text; @Column(columnDefinition = "integer") State number; }
