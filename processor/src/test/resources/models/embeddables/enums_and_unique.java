enum Kind { A, B }
@Embeddable class Code { @Enumerated(EnumType.STRING) Kind kind; @Column(unique = true) String value_; Kind place; }
@Entity class Coded { @Id Long id; Code code; }
