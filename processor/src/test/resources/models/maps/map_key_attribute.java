@Entity class Country { @Id Long id; @OneToMany(mappedBy = "country") @MapKey(name = "zip") Map<String, City> byZip; @OneToMany(mappedBy = "country") @MapKey Map<Long, City> byId; }
@Entity class City { @Id Long id; String zip; @ManyToOne Country country; }
