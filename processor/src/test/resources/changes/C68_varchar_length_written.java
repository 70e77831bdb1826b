// A length that is written equal to the default one.
@Entity class Member { @Id Long id; String worth; }
// stays
@Entity class Member { @Id Long id; @Column(length = 255) String worth; }
