// The keys of a map of dates get a time.
@Entity class Member { @Id Long id; @ElementCollection @MapKeyTemporal(TemporalType.DATE) Map<Date, Integer> scores; }
// becomes
@Entity class Member { @Id Long id; @ElementCollection @MapKeyTemporal(TemporalType.TIMESTAMP) Map<Date, Integer> scores; }
