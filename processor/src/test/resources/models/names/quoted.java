@Entity @Table(name = "`Quoted`") class Quoted { @Id Long id; @Column(name = "`Mixed Case`") String mixed; @Column(name = "`order`") int order_; }
