// The column that a foreign key refers to grows: key and index stay, the foreign key steps aside.
@Entity class Seat { @Id Long id; @Column(unique = true, length = 20) String code; }
@Entity class Guest { @Id Long id; @ManyToOne @JoinColumn(referencedColumnName = "code") Seat seat; }
// becomes
@Entity class Seat { @Id Long id; @Column(unique = true, length = 40) String code; }
@Entity class Guest { @Id Long id; @ManyToOne @JoinColumn(referencedColumnName = "code") Seat seat; }
