@Entity class Base { @Id Long id; }
@Entity class One extends Base { @Column(name = "note") String note; }
@Entity class Two extends Base { @Column(name = "note") String remark; }
