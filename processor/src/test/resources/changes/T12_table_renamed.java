// A table is renamed; derived names of its keys and its sequence's count stay.
@Entity class Customer { @Id @GeneratedValue Long id; @Column(unique = true) String email; @Enumerated(EnumType.STRING) Level level; }
enum Level { HIGH, LOW }
// becomes
@Entity @RenamedFrom("Customer") class Client { @Id @GeneratedValue Long id; @Column(unique = true) String email; @Enumerated(EnumType.STRING) Level level; }
enum Level { HIGH, LOW }
