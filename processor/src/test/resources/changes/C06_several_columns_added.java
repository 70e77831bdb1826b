// Several columns come in the order of the class.
@Entity class User { @Id Long id;  }
// becomes
@Entity class User { @Id Long id; String zip; String city; @Column(length = 2) String country; Integer age; }
