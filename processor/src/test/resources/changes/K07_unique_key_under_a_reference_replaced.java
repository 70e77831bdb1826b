// The foreign key refers to another unique key than before, while the old one goes.
// revision: allow = {@Allow(code = "DS103", reason = "unused"), @Allow(code = "MF111", reason = "the places are the codes")}
@Entity class Seat { @Id Long id; @Column(unique = true) String code; }
@Entity class Guest { @Id Long id; @ManyToOne @JoinColumn(name = "seat", referencedColumnName = "code") Seat seat; }
// becomes
@Entity class Seat { @Id Long id; @Column(unique = true) String place; }
@Entity class Guest { @Id Long id; @ManyToOne @JoinColumn(name = "seat", referencedColumnName = "place") Seat seat; }
