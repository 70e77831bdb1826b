@Entity @Table(name = "`user`") class Account { @Id Long id; @Column(name = "`value`") String value; @Column(name = "`group`") String group; @Column(name = "`key`") String key; }
