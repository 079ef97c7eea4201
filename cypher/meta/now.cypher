// The store's clock, by which it also notes when a record came: milliseconds since 1970.
//
// @return now number
RETURN datetime.realtime().epochMillis AS now
