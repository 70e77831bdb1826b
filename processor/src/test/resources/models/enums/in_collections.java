enum Role { USER, ADMIN }
@Entity class Account { @Id Long id; @ElementCollection @Enumerated(EnumType.STRING) Set<Role> roles; @ElementCollection List<Role> order_; @ElementCollection @Enumerated(EnumType.STRING) @Column(name = "role", nullable = false) Set<Role> must; }
