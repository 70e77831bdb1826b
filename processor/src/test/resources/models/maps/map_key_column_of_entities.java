@Entity class Phone { @Id Long id; }
@Entity class Person { @Id Long id; @OneToMany @MapKeyColumn(name = "kind") Map<String, Phone> phones; @ManyToMany @MapKeyColumn(name = "label", length = 20) @JoinTable(name = "shared") Map<String, Phone> shared; @OneToMany @JoinColumn(name = "fax_of") @MapKeyColumn(name = "fax_kind") Map<String, Phone> faxes; }
