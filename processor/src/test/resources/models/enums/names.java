enum State { OPEN, CLOSED, ARCHIVED }
@Entity class Ticket { @Id Long id; @Enumerated(EnumType.STRING) State state; @Enumerated(EnumType.STRING) @Column(length = 12, nullable = false) State sized; }
