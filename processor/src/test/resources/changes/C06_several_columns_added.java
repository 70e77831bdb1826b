// Several columns come in the order of the class.
@Entity class Member { @Id Long id;  }
// becomes
@Entity class Member { @Id Long id; String zip; String city; @Column(length = 2) String country; Integer age; }
