@Entity class A { @Id Long id; }
@Entity class B { @Id Long id; @ManyToOne @org.hibernate.annotations.Fetch(org.hibernate.annotations.FetchMode.SELECT) A a; @OneToOne(mappedBy = "b", orphanRemoval = true) C c; }
@Entity class C { @Id Long id; @OneToOne @JoinColumn(name = "b_ref") B b; }
