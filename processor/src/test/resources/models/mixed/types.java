// JPA 3.2
enum Color { RED, GREEN, BLUE }
class Ser implements Serializable { int x; }
@Entity class Types {
  @Id Long id;
  String aString; @Column(length = 40) String aString40; @Column(length = 10000) String aString10000;
  boolean pBool; Boolean wBool; byte pByte; Byte wByte; short pShort; Short wShort; int pInt; Integer wInt; long pLong; Long wLong;
  float pFloat; Float wFloat; double pDouble; Double wDouble; char pChar; Character wChar;
  @Column(precision = 10) double dbl10; @Column(precision = 10) Double dblw10; @Column(precision = 5) float flt5;
  BigDecimal bigDec; @Column(precision = 10, scale = 4) BigDecimal bigDec10; @Column(precision = 12) BigDecimal bigDec12; @Column(scale = 5) BigDecimal bigDecS5;
  BigInteger bInt; @Column(precision = 25) BigInteger bInt25; @Column(precision = 25, scale = 2) BigInteger bInt25s;
  byte[] bytes; @Column(length = 100) byte[] bytes100; @Column(length = 100000) byte[] bytes100k; char[] chars; @Column(length = 7) char[] chars7;
  @Lob byte[] lobBytes; @Lob String lobString; @Lob @Column(length = 2000) String lobString2000; @Lob char[] lobChars; @Lob Ser lobSer; Blob aBlob; Clob aClob; java.sql.NClob aNclob; @Lob Blob lobBlob; @Lob Clob lobClob;
  UUID uuid; URL url; @Column(length = 20) URL url20; Locale locale; Currency currency; TimeZone tz; ZoneId zoneId; ZoneOffset zoneOffset; Class<?> clazz; Ser ser; @Column(length = 80) Ser ser80;
  Color enumDefault; @Enumerated Color enumOrdDefault; @Enumerated(EnumType.ORDINAL) Color enumOrd; @Enumerated(EnumType.STRING) Color enumStr; @Enumerated(EnumType.STRING) @Column(length = 20) Color enumStr20;
  @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(30)") Color enumColDef; @Column(columnDefinition = "integer") Color ordColDef;
  LocalDate lDate; LocalTime lTime; LocalDateTime lDateTime; OffsetDateTime offsetDateTime; OffsetTime offsetTime; ZonedDateTime zonedDateTime; Instant inst; Duration duration; @Column(precision = 10) Duration duration10; Year aYear; Month aMonth; @Enumerated(EnumType.STRING) Month monthStr; DayOfWeek dow; Period aPeriod; YearMonth yearMonth; MonthDay monthDay;
  @Column(precision = 3) LocalDateTime ldt3; @Column(secondPrecision = 3) LocalDateTime ldtS3; @Column(secondPrecision = 0) Instant instant0; @Column(secondPrecision = 9) Instant instant9; @Column(secondPrecision = 6) LocalTime time6;
  java.util.Date utilDate; @Temporal(TemporalType.DATE) java.util.Date tDate; @Temporal(TemporalType.TIME) java.util.Date tTime; @Temporal(TemporalType.TIMESTAMP) java.util.Date tTs; Calendar cal; @Temporal(TemporalType.DATE) Calendar calDate; @Temporal(TemporalType.TIME) Calendar calTime; java.sql.Date sqlDate; java.sql.Time sqlTime; java.sql.Timestamp sqlTs;
  @Column(columnDefinition = "varchar(77) default 'x'") String colDef; @Column(nullable = false) String nn; @Basic(optional = false) String optFalse; @Column(unique = true) String uq; @Column(name = "`Quoted`") String quoted; @Column(insertable = false, updatable = false) String ro; @Transient String tr; static String st; transient String tr2; final String fin = "x";
  @Column(length = 5) Character char5; @Column(length = 255) String len255;
}
@Entity class Nullability {
  @Id int id;
  int plain; @Column(name = "a") int named; @Column(nullable = false) int present; @Basic int basic; @Basic(optional = false) Integer basicFalse; @Basic @Column(name = "bc") int basicColumn;
  @Basic(optional = false) @Column(name = "bx", nullable = true) int basicFalseColumn;
  @Version @Column(name = "ver") Integer version;
}
@Entity class VersionPlain { @Id Long id; @Version Long version; }
@Entity class VersionTime { @Id Long id; @Version Instant version; }
