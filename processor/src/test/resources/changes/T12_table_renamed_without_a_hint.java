// A rename that is not said reads as a drop and a creation.
@Entity class Customer { @Id @GeneratedValue Long id; @Column(unique = true) String email; @Enumerated(EnumType.STRING) Level level; }
enum Level { HIGH, LOW }
// becomes
@Entity class Client { @Id @GeneratedValue Long id; @Column(unique = true) String email; @Enumerated(EnumType.STRING) Level level; }
enum Level { HIGH, LOW }
