@Entity class ByTime { @Id Long id; @Version LocalDateTime changed; }
@Entity class ByStamp { @Id Long id; @Version java.sql.Timestamp changed; }
