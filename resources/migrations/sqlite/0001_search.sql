-- Without a copy of the words: a chunk that goes is taken out with the words made anew from its text. The program folds and
-- cuts the words itself; "ascii" leaves everything beyond ASCII as it is. With an index of their beginnings, words of a large
-- place are found by them as quickly as whole (pairs of characters are shorter and add nothing to it).
CREATE VIRTUAL TABLE search_index USING fts5(pairs, singles, content = '', columnsize = 0, tokenize = 'ascii',
                                             prefix = '3 4 5 6 7 8');
