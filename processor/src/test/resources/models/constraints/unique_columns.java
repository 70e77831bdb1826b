@Entity class Account { @Id Long id; @Column(unique = true) String name; @Column(unique = true, nullable = false, length = 100) String mail; }
